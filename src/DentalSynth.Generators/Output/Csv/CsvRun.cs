using System.Text;

namespace DentalSynth.Generators.Output.Csv;

/// <summary>A temporary file of sorted lines, to be merged with the other runs of its table.</summary>
/// <param name="path">The path of the file.</param>
internal sealed class CsvRun(string path)
{
    public static CsvRun Write(string path, IEnumerable<(long Key, ReadOnlyMemory<byte> Line)> lines)
    {
        using var file = new BinaryWriter(File.Create(path), Encoding.UTF8);
        foreach (var (key, line) in lines)
        {
            file.Write(key);
            file.Write(line.Length);
            file.Write(line.Span);
        }

        return new CsvRun(path);
    }

    public IEnumerable<(long Key, ReadOnlyMemory<byte> Line)> Read()
    {
        using var file = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        while (file.BaseStream.Position < file.BaseStream.Length)
        {
            yield return (file.ReadInt64(), file.ReadBytes(file.ReadInt32()));
        }
    }
}
