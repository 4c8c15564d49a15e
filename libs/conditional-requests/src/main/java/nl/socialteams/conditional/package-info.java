/** Nobody overwrites unseen: entity tags on what is read, {@code If-Match} on what is changed. */
package nl.socialteams.conditional;
