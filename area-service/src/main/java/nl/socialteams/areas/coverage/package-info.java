/** Coverage (dekking): which neighbourhoods have no team on a date, or only partly one (A5). */
package nl.socialteams.areas.coverage;
