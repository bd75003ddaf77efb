using DentalSynth.Generators.Output.Copy;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Benchmarks.Loads;

/// <summary>Writes a practice to one file per table in PostgreSQL's binary COPY format.</summary>
internal sealed class CopyFiles : ICopyTarget, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-bench-");
    private readonly Dictionary<TableDefinition, FileStream> files = [];
    private readonly Lock gate = new();

    public CopyFiles()
    {
        if (!OperatingSystem.IsWindows())
        {
            // The server runs as another user.
            folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }
    }

    /// <summary>Gets the files, largest first.</summary>
    public IReadOnlyList<(string Table, string Path, long Size)> All =>
        [
            .. folder
                .GetFiles()
                .OrderByDescending(file => file.Length)
                .Select(file => (file.Name, file.FullName, file.Length)),
        ];

    public ValueTask TakeAsync(CopyChunk chunk, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (!files.TryGetValue(chunk.Table, out var file))
            {
                file = File.Create(Path.Join(folder.FullName, chunk.Table.Name));
                file.Write(CopyFormat.Header.Span);
                files.Add(chunk.Table, file);
            }

            file.Write(chunk.Bytes.Span);
            chunk.Recycle();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Completes all files.</summary>
    public void Close()
    {
        foreach (var file in files.Values)
        {
            file.Write(CopyFormat.Trailer.Span);
            file.Dispose();
        }

        files.Clear();
    }

    public void Dispose()
    {
        Close();
        folder.Delete(recursive: true);
    }
}
