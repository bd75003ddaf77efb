using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SourceGenerators;

/// <summary>A line of create_tables.sql that no row type can be made of.</summary>
internal sealed record SchemaProblem(string Text, TextSpan Span, LinePositionSpan Lines);
