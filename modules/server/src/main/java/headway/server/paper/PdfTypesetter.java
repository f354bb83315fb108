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
  /** For what no font can write; both text fonts have it. */
  private static final String BOX = "\uFFFD";

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
            .useReplacementText(BOX)
            .useObjectDrawerFactory(new Drawings())
            .withW3cDocument(styled(parsed(Legible.of(xhtml))), null)
            .toStream(pdf);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, when);
    }
    for (Paper.Font font : paper.fonts()) {
      builder.useFont(
          () -> new ByteArrayInputStream(font.bytes()),
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
