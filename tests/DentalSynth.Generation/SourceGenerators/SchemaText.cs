using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.Generation.SourceGenerators;

/// <summary>A create_tables.sql that is not on disk.</summary>
internal sealed class SchemaText(string text) : AdditionalText
{
    public override string Path => "schema/create_tables.sql";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
