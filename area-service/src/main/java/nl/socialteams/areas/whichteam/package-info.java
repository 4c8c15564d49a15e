/** Which team serves an address: the question that partner systems ask most (A6). */
package nl.socialteams.areas.whichteam;
