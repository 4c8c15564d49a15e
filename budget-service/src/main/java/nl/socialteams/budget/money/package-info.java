/**
 * Money: euros with exactly two decimals. In JSON an amount is a string, because a number would be
 * read as a binary fraction somewhere on its way; nothing is ever rounded.
 */
package nl.socialteams.budget.money;
