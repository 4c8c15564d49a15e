/**
 * Deployment agreements (inzetafspraken): how many hours an organisation delivers in a year to a
 * cluster of neighbourhoods, and what it reports it did, side by side (A8).
 */
package nl.socialteams.areas.deployment;
