/** How complete what is recorded is (R11), by field, entry and team. */
package nl.socialteams.reporting.dataquality;
