using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SchemaGenerator;

/// <summary>A class that asks for a table's columns: <c>[Table("claim")] public sealed partial class Claim;</c>.</summary>
internal sealed record RowDeclaration(
    string Namespace,
    string ClassName,
    string Table,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines
);
