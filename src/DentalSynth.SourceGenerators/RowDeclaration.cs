using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SourceGenerators;

/// <summary>A class that asks for the columns of a table, by a [Table] attribute.</summary>
internal sealed record RowDeclaration(
    string Namespace,
    string ClassName,
    string Table,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines
);
