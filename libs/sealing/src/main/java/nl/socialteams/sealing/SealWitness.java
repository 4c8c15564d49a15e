// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

/**
 * Is told of everything that is sealed or opened, before it happens, and prevents it by throwing.
 * Nobody reads or writes what is known of a person without passing here.
 */
public interface SealWitness {
  void sealing(SealedPlace place);

  void opening(SealedPlace place);
}
