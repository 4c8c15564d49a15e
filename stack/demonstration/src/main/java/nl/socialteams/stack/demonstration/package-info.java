/**
 * Loads the demonstration through the public API, as any municipality would load its history: the
 * areas of Maastricht and Helmond, made-up residents of 2013 and 2014, and the working budget of
 * 2017. It may be run again after an interruption: every request carries the same key as before.
 */
package nl.socialteams.stack.demonstration;
