/**
 * Load (werkdruk) per team on a day: running cases per 1,000 inhabitants and per available FTE,
 * with areas as they were and as they are (R10). What is not known stays empty, with its reason.
 */
package nl.socialteams.reporting.teamload;
