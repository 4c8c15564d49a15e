/** The neighbourhood exchange (R7): requests, offers, matches and collective activities. */
package nl.socialteams.reporting.exchange;
