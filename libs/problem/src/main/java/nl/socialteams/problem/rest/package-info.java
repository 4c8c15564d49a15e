/** Turns what goes wrong while a request is handled into problem details, one mapper per cause. */
package nl.socialteams.problem.rest;
