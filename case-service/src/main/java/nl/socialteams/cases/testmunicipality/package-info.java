// SPDX-License-Identifier: EUPL-1.2
/**
 * A test municipality (testgemeente, C14): a partner tries its system there on made-up residents,
 * as it will work in any municipality, and takes back all that it delivered with one call. Its code
 * begins with GM99, which CBS gives to none, and no report knows of it.
 */
package nl.socialteams.cases.testmunicipality;
