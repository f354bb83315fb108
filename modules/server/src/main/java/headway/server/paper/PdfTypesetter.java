package headway.server.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import headway.server.page.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets XHTML on A4, tagged by PDF/UA, with the fonts embedded. Looks nothing up. */
final class PdfTypesetter implements Press.Typesetter {
  /** For what no font can write, U+FFFD included; it has to be in every cut itself. */
  private static final String UNKNOWN = "[?]";

  /** Where a TrueType file's list of tables begins, how long an entry is, and its tag: in bytes. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;
  private static final int TAG = 4;

  private static final Map<String, FSObjectDrawer> DRAWINGS =
      Map.of("headway/range", new RangeDrawing(), "headway/score", new ScoreDrawing());

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Paper paper;

  PdfTypesetter(Paper paper) {
    this.paper = paper;
  }

  @Override
  public byte[] set(String xhtml) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .withProducer("Headway")
            .useReplacementText(UNKNOWN)
            .useObjectDrawerFactory(new Drawings())
            .withW3cDocument(styled(parsed(Legible.of(xhtml))), null)
            .toStream(pdf);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, when);
    }
    for (Paper.Font font : paper.fonts()) {
      builder.useFont(
          () -> new ByteArrayInputStream(withoutLigatures(font.bytes())),
          font.family(),
          font.weight(),
          font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return pdf.toByteArray();
  }

  /**
   * The font without its table of ligatures, which then is of no kind that anyone reads: a glyph
   * for two letters has no letter to be copied or read aloud by, and "figures" would be "gures".
   */
  private static byte[] withoutLigatures(byte[] font) {
    byte[] plain = font.clone();
    int tables = ((plain[4] & 0xff) << 8) | (plain[5] & 0xff);
    for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
      if (new String(plain, entry, TAG, StandardCharsets.US_ASCII).equals("GSUB")) {
        plain[entry] = 'g';
      }
    }
    return plain;
  }

  /** A document type could name entities, and these files: there is none. */
  private static Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalArgumentException("Not well-formed", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Document styled(Document document) {
    Element style = document.createElement("style");
    style.setAttribute("type", "text/css");
    style.setTextContent(paper.styles());
    document.getElementsByTagName("head").item(0).appendChild(style);
    return document;
  }

  /** Knows the kinds of drawing; any other object is none. */
  private static final class Drawings implements FSObjectDrawerFactory {
    @Override
    public @Nullable FSObjectDrawer createDrawer(Element object) {
      return DRAWINGS.get(object.getAttribute("type"));
    }

    @Override
    public boolean isReplacedObject(Element object) {
      return DRAWINGS.containsKey(object.getAttribute("type"));
    }
  }
}
