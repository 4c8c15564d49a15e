/** Who calls: what the verified token says of roles, scopes and municipalities. */
package nl.socialteams.caller;
