package headway.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;

/** Runs every command by itself and has it written before it is answered. */
final class DurableBackend extends H2Backend {
  private final DurableFile file;

  DurableBackend(DurableFile file) {
    this.file = file;
    super(file.store());
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return file.written(() -> super.handleCommand(channel, database, command, query).cloneDeeply());
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    return file.written(
        () -> {
          QueryResult result = super.handleQuery(query);
          List<Document> copies =
              result.collectDocuments().stream().map(Document::cloneDeeply).toList();
          return new QueryResult(copies, result.getCursorId());
        });
  }

  @Override
  public void handleClose(Channel channel) {
    file.written(
        () -> {
          super.handleClose(channel);
          return true;
        });
  }

  @Override
  public void close() {
    file.close();
  }
}
