using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.Generation.SourceGenerators;

/// <summary>A file of a project that is not on disk.</summary>
internal sealed class FileText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
