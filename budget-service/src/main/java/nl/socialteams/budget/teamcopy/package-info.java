/**
 * What this service knows of teams and cases: its own small copy, fed by the events of area-service
 * and case-service, so that a request is answered while those are away. Cases are pseudonyms here.
 */
package nl.socialteams.budget.teamcopy;
