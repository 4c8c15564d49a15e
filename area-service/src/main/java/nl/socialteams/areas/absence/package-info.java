/** Absence (afwezigheid) of a member of a team, and the worker who stands in (A7). */
package nl.socialteams.areas.absence;
