/**
 * Deployment (R9): the hours that were agreed with organisations beside those that they reported.
 */
package nl.socialteams.reporting.deployment;
