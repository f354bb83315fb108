package headway.server.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import headway.server.page.Paper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTypesetterTest {
  private static final PdfTypesetter TYPESETTER = new PdfTypesetter(Paper.load());

  @Test
  void aDocumentCanBeReadAloud() throws IOException {
    try (PDDocument pdf = set("<h1>One</h1><p lang='en'>Two</p>" + RANGE)) {
      assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
      assertEquals("Titel", pdf.getDocumentInformation().getTitle());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      List<String> tags = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertTrue(tags.contains("H1"), tags.toString());
      assertTrue(tags.contains("P en"), tags.toString());
      assertTrue(tags.contains("Figure: inzet 25"), tags.toString());
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument pdf = set("<h1>Één</h1><p>Twee <b>drie</b> Łódź <i>vier</i></p>")) {
      int fonts = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
          fonts++;
        }
      }
      assertTrue(fonts >= 3, fonts + " fonts");
    }
  }

  @Test
  void aDocumentOfMoreThanOnePageCountsThem() throws IOException {
    try (PDDocument pdf = set("<p>Alinea.</p>".repeat(200))) {
      assertTrue(pdf.getNumberOfPages() > 2);
      String last = "" + pdf.getNumberOfPages();
      assertTrue(new PDFTextStripper().getText(pdf).contains(last + " / " + last));
    }
  }

  @Test
  void lettersThatTouchAreStillLetters() throws IOException {
    try (PDDocument pdf = set("<h1>figures</h1><p>figures afflict the office</p>")) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("figures") && text.contains("figures afflict the office"), text);
    }
  }

  @Test
  void whatNoFontCanWriteIsShownToBeMissing() throws IOException {
    try (PDDocument pdf = set("<p>a\uD83D\uDE00b \u05E9 c\u0007d</p>")) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("a[?]b [?] c[?]d"), text);
    }
  }

  @Test
  void nothingOutsideADocumentIsLookedUp(@TempDir Path folder) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    elsewhere.start();
    try {
      String http = "http://localhost:" + elsewhere.getAddress().getPort() + "/x";
      String file = Files.writeString(folder.resolve("x.css"), "p { display: none }").toUri() + "";
      for (String address : List.of(http, file)) {
        String body =
            """
            <link rel="stylesheet" href="$"/><img src="$" alt="x"/><object data="$" type="image/png"></object>
            <style>@import url($); p { background: url($) } @font-face { font-family: X; src: url($) }</style>
            <p style="background-image: url($)">Staat er nog</p><iframe src="$"></iframe>
            """
                .replace("$", address);
        try (PDDocument pdf = set(body)) {
          assertTrue(new PDFTextStripper().getText(pdf).contains("Staat er nog"));
        }
      }
      assertEquals(0, asked.get());
    } finally {
      elsewhere.stop(0);
    }
  }

  @Test
  void aDocumentTypeIsRefusedSinceItCouldNameFiles() {
    String xhtml =
        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><head/><body>&x;</body></html>";
    assertThrows(IllegalArgumentException.class, () -> TYPESETTER.set(xhtml));
  }

  private static final String RANGE =
      "<object class='range-picture' type='headway/range' data-left='0%' data-own='58.3%'"
          + " data-cost='25' alt='inzet 25'></object>";

  private static PDDocument set(String body) throws IOException {
    byte[] pdf =
        TYPESETTER.set(
            "<html lang='nl'><head><title>Titel</title></head><body>" + body + "</body></html>");
    return Loader.loadPDF(pdf);
  }

  /** Tags, with the language and what is said instead of a picture, as far as they have them. */
  private static void collect(PDStructureNode node, List<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        assertNotNull(element.getStructureType());
        String language = element.getLanguage() == null ? "" : " " + element.getLanguage();
        String instead =
            element.getAlternateDescription() == null
                ? ""
                : ": " + element.getAlternateDescription();
        assertFalse(element.getStructureType().equals("Figure") && instead.isEmpty());
        tags.add(element.getStructureType() + language + instead);
        collect(element, tags);
      }
    }
  }
}
