// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.crypto.tink.Aead;
import io.quarkus.arc.All;

import nl.socialteams.sealing.keys.KeyFile;

/** Seals and opens what is known of a person: a record, as JSON, by AES-256-GCM. */
@ApplicationScoped
public class Sealer {
  /** Its own, so that no setting of the API changes what is written; members may be added. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final Aead keys;
  private final List<SealWitness> witnesses;

  @Inject
  Sealer(KeyFile keys, @All List<SealWitness> witnesses) {
    this.keys = keys.sealer();
    this.witnesses = witnesses;
  }

  public byte[] seal(SealedPlace place, Record personal) {
    witnesses.forEach(witness -> witness.sealing(place));
    try {
      return keys.encrypt(JSON.writeValueAsBytes(personal), place.bytes());
    } catch (GeneralSecurityException | IOException impossible) {
      throw new SealBroken(place, impossible);
    }
  }

  /**
   * @throws SealBroken where it was sealed elsewhere, changed, or by a key that is gone
   */
  public <T extends Record> T open(SealedPlace place, byte[] sealed, Class<T> type) {
    witnesses.forEach(witness -> witness.opening(place));
    return read(place, sealed, type);
  }

  /**
   * What fits, of what can only be compared once it is open. Nobody learns anything of the others,
   * so of those no witness is told.
   *
   * @return empty where it does not fit
   * @throws SealBroken where it was sealed elsewhere, changed, or by a key that is gone
   */
  public <T extends Record> Optional<T> openFitting(
      SealedPlace place, byte[] sealed, Class<T> type, Predicate<T> fits) {
    Optional<T> fitting = Optional.of(read(place, sealed, type)).filter(fits);
    if (fitting.isPresent()) {
      witnesses.forEach(witness -> witness.opening(place));
    }
    return fitting;
  }

  private <T extends Record> T read(SealedPlace place, byte[] sealed, Class<T> type) {
    try {
      return JSON.readValue(opened(place, sealed), type);
    } catch (GeneralSecurityException | IOException broken) {
      throw new SealBroken(place, broken);
    }
  }

  /** The same content under the primary key. */
  byte[] again(SealedPlace place, byte[] sealed) {
    try {
      return keys.encrypt(opened(place, sealed), place.bytes());
    } catch (GeneralSecurityException broken) {
      throw new SealBroken(place, broken);
    }
  }

  private byte[] opened(SealedPlace place, byte[] sealed) throws GeneralSecurityException {
    return keys.decrypt(sealed, place.bytes());
  }
}
