// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.accesslog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.accesslog.ProcessingRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** Of every operation it is said which processing activity it serves, or why it serves none. */
@Tag("G5")
class EveryOperationTest {
  private static final String RESOURCE = "META-INF/processing-activities.properties";
  private static final String EXEMPT = "without-person.";

  private final Properties stated = new Properties();
  private Set<String> exempt;

  @BeforeEach
  void what_is_stated_is_read() throws IOException {
    try (Reader file =
        new InputStreamReader(loader().getResourceAsStream(RESOURCE), StandardCharsets.UTF_8)) {
      stated.load(file);
    }
    exempt =
        stated.stringPropertyNames().stream()
            .filter(key -> key.startsWith(EXEMPT))
            .map(key -> key.substring(EXEMPT.length()))
            .collect(Collectors.toSet());
  }

  @Test
  void serves_a_processing_activity_or_says_why_not() {
    Set<String> answered = new TreeSet<>(ProcessingRegister.load(loader()).operations().keySet());

    assertThat(exempt).doesNotContainAnyElementsOf(answered);
    answered.addAll(exempt);
    assertThat(answered).containsExactlyInAnyOrderElementsOf(operations());
  }

  @Test
  void the_reason_is_told() {
    assertThat(exempt)
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(stated.getProperty(EXEMPT + operation)).isNotBlank());
  }

  private static Set<String> operations() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.socialteams")
            .stream()
            .map(JavaClass::getMethods)
            .flatMap(Set::stream)
            .filter(method -> method.isAnnotatedWith(Operation.class))
            .map(method -> method.getAnnotationOfType(Operation.class).operationId())
            .collect(Collectors.toSet());
  }

  private static ClassLoader loader() {
    return EveryOperationTest.class.getClassLoader();
  }
}
