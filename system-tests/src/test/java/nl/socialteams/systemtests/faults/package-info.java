/** What the suite does when its services die, with nothing lost and nothing doubled. */
package nl.socialteams.systemtests.faults;
