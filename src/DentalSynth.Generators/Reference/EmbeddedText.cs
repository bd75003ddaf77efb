using System.Text;

namespace DentalSynth.Generators.Reference;

/// <summary>Reads a text that is part of the library.</summary>
internal static class EmbeddedText
{
    /// <summary>Returns the text of an embedded file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static string Read(string file)
    {
        using var stream =
            typeof(EmbeddedText).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException($"There is no embedded file called {file}.", file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
