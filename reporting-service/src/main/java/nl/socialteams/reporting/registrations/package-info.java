/**
 * Registrations and cases per period and month, with the average per month, inflow, outflow and
 * running stock, per team and neighbourhood (R1), as known now or as known then (R13).
 */
package nl.socialteams.reporting.registrations;
