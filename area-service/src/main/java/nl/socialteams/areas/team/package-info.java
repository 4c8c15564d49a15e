/** Social teams (sociale teams) and their life: founded, split, ended (A2). */
package nl.socialteams.areas.team;
