// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;

import org.hibernate.Session;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.testing.policies.SomeCaller;

/** The rows of {@code files.sql} as the service's own mappings read them, for the superuser. */
final class MappedFiles {
  private final FileDatabase database = new FileDatabase();
  private final EntityManagerFactory mappings = mappings();

  MappedFiles() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /** The connection of a transaction, for whoever asks a data source within it. */
  static DataSource within(EntityManager transaction) {
    Connection running =
        transaction.unwrap(Session.class).doReturningWork(connection -> connection);
    Connection kept =
        answering(
            Connection.class,
            (method, told) ->
                method.getName().equals("close") ? null : invoked(running, method, told));
    return answering(DataSource.class, (method, told) -> kept);
  }

  private static <T> T answering(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            MappedFiles.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, told) -> answer.to(method, told)));
  }

  private static Object invoked(Object on, Method method, Object[] told) throws Throwable {
    try {
      return method.invoke(on, told);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** What a stand-in answers to one of its methods. */
  private interface Answer {
    Object to(Method method, Object[] told) throws Throwable;
  }

  /** In a transaction in which the database knows who calls, as at the beginning of a request. */
  EntityManager enteredBy(SomeCaller somebody, UnaryOperator<String> asked) {
    EntityManager entities = mappings.createEntityManager();
    entities.getTransaction().begin();
    enter(entities, somebody);
    return answering(
        EntityManager.class,
        (method, told) -> {
          if (told != null && told.length > 0 && told[0] instanceof String query) {
            told[0] = asked.apply(query);
          }
          return invoked(entities, method, told);
        });
  }

  static void enter(EntityManager entities, SomeCaller somebody) {
    entities
        .createNativeQuery(
            "select 1 from enter_caller(:issuer, :subject, :client, :towns, :rights)")
        .setParameter("issuer", somebody.issuer())
        .setParameter("subject", somebody.subject())
        .setParameter("client", somebody.client() == null ? "" : somebody.client())
        .setParameter("towns", somebody.municipalities().toArray(String[]::new))
        .setParameter("rights", somebody.rights().toArray(String[]::new))
        .getSingleResult();
  }

  private EntityManagerFactory mappings() {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("files")
            .property("jakarta.persistence.jdbc.url", database.superuserUrl())
            .property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
            .property("hibernate.timezone.default_storage", "NORMALIZE_UTC");
    mapped().forEach(configuration::managedClass);
    return Persistence.createEntityManagerFactory(configuration);
  }

  private static List<Class<?>> mapped() {
    try {
      Path classes =
          Path.of(CaseFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(file -> file.startsWith("nl/") && file.endsWith(".class"))
            .<Class<?>>map(MappedFiles::loaded)
            .filter(MappedFiles::isMapped)
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException unknown) {
      throw new IllegalStateException(unknown);
    }
  }

  private static Class<?> loaded(String file) {
    try {
      String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      return Class.forName(name, false, MappedFiles.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static boolean isMapped(Class<?> type) {
    return type.isAnnotationPresent(Entity.class)
        || type.isAnnotationPresent(Embeddable.class)
        || type.isAnnotationPresent(MappedSuperclass.class)
        || type.isAnnotationPresent(Converter.class);
  }

  private void close() {
    mappings.close();
    database.close();
  }
}
