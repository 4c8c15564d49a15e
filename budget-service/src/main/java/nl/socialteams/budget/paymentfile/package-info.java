/**
 * Payment files (betaalbestanden) for the bank: approved expenditures with a payee, each in one
 * batch at most that the bank has not rejected, as a SEPA credit transfer (ISO 20022
 * pain.001.001.09) that is checked against its schema. The file is sealed with its batch, so that
 * every download is the same.
 */
package nl.socialteams.budget.paymentfile;
