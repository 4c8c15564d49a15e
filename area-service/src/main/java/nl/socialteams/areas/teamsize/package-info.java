/** How large a team is on a day, in persons and FTE, volunteers apart; counts only (A7). */
package nl.socialteams.areas.teamsize;
