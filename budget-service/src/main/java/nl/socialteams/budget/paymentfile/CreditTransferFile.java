// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.payee.Payees;

/**
 * A SEPA credit transfer, ISO 20022 pain.001.001.09, checked against the schema of the standard
 * before it is given to anybody.
 */
final class CreditTransferFile {
  static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

  private static final Schema SCHEMA = schema();

  private final XMLStreamWriter xml;
  private final StringWriter text = new StringWriter();

  private CreditTransferFile() throws XMLStreamException {
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /**
   * @param batch names the file and its one payment order
   */
  static String of(
      UUID batch, Instant created, LocalDate day, Payees.Account debtor, List<Payment> payments) {
    try {
      CreditTransferFile file = new CreditTransferFile();
      file.write(batch, created, day, debtor, payments);
      String written = file.text.toString();
      SCHEMA.newValidator().validate(new StreamSource(new StringReader(written)));
      return written;
    } catch (XMLStreamException | SAXException wrong) {
      throw new IllegalStateException("The payment file does not fit its schema", wrong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(
      UUID batch, Instant created, LocalDate day, Payees.Account debtor, List<Payment> payments)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    open("CstmrCdtTrfInitn");
    open("GrpHdr");
    leaf("MsgId", SepaText.reference(batch));
    leaf("CreDtTm", created.toString());
    totals(payments);
    open("InitgPty");
    leaf("Nm", SepaText.of(debtor.name()));
    close(2);
    order(batch, day, debtor, payments);
    close(2);
    xml.writeEndDocument();
    xml.flush();
  }

  private void order(UUID batch, LocalDate day, Payees.Account debtor, List<Payment> payments)
      throws XMLStreamException {
    open("PmtInf");
    leaf("PmtInfId", SepaText.reference(batch));
    leaf("PmtMtd", "TRF");
    totals(payments);
    open("PmtTpInf");
    open("SvcLvl");
    leaf("Cd", "SEPA");
    close(2);
    open("ReqdExctnDt");
    leaf("Dt", day.toString());
    close(1);
    party("Dbtr", debtor.name());
    account("DbtrAcct", debtor.iban());
    open("DbtrAgt");
    open("FinInstnId");
    open("Othr");
    leaf("Id", "NOTPROVIDED");
    close(3);
    leaf("ChrgBr", "SLEV");
    for (Payment payment : payments) {
      transaction(payment);
    }
    close(1);
  }

  private void transaction(Payment payment) throws XMLStreamException {
    open("CdtTrfTxInf");
    open("PmtId");
    leaf("EndToEndId", SepaText.reference(payment.expenditure()));
    close(1);
    open("Amt");
    open("InstdAmt");
    xml.writeAttribute("Ccy", "EUR");
    xml.writeCharacters(payment.amount().toString());
    close(2);
    party("Cdtr", payment.creditor().name());
    account("CdtrAcct", payment.creditor().iban());
    open("RmtInf");
    leaf("Ustrd", SepaText.of(payment.remittance()));
    close(2);
  }

  private void totals(List<Payment> payments) throws XMLStreamException {
    leaf("NbOfTxs", Integer.toString(payments.size()));
    leaf("CtrlSum", total(payments).toString());
  }

  static Money total(List<Payment> payments) {
    return payments.stream().map(Payment::amount).reduce(Money.NOTHING, Money::plus);
  }

  private void party(String name, String holder) throws XMLStreamException {
    open(name);
    leaf("Nm", SepaText.of(holder));
    close(1);
  }

  private void account(String name, String iban) throws XMLStreamException {
    open(name);
    open("Id");
    leaf("IBAN", iban);
    close(2);
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  private void leaf(String name, String value) throws XMLStreamException {
    open(name);
    xml.writeCharacters(value);
    close(1);
  }

  private void close(int many) throws XMLStreamException {
    for (int closed = 0; closed < many; closed++) {
      xml.writeEndElement();
    }
  }

  private static Schema schema() {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newSchema(
          CreditTransferFile.class.getClassLoader().getResource("pain.001.001.09.xsd"));
    } catch (SAXException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
