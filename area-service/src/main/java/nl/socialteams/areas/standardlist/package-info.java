/**
 * The code lists that come with this service, national ones and a start for others, each with its
 * source; any municipality takes them over with one call and goes on with its own versions (A11).
 */
package nl.socialteams.areas.standardlist;
