/** The main job, end to end through the gateway: areas, residents, money, a report. */
package nl.socialteams.systemtests.mainjob;
