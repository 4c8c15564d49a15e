/**
 * Payees (ontvangers, G4): a pseudonym that expenditures refer to, and apart from it, sealed, the
 * name and the bank account. An account is checked before it is kept (IBAN, mod 97).
 */
package nl.socialteams.budget.payee;
