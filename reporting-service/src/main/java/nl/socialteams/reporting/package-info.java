/**
 * What the municipality's BI pulls: reports made from the events of the other services, with the
 * population, the method and the completeness of every figure.
 */
package nl.socialteams.reporting;
