using Microsoft.CodeAnalysis.Text;

namespace DentalSynth.SourceGenerators;

/// <summary>A table that the class which makes its rows declares, by a [Table] attribute.</summary>
/// <param name="Maker">The class, with its namespace.</param>
/// <param name="ClassName">The row type to be made.</param>
/// <param name="Table">The table's name.</param>
/// <param name="Creation">The attribute as an expression.</param>
/// <param name="Path">The file that declares it.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Lines">On which lines.</param>
internal sealed record RowDeclaration(
    string Maker,
    string ClassName,
    string Table,
    string Creation,
    string Path,
    TextSpan Span,
    LinePositionSpan Lines
)
{
    /// <summary>Gets whether the rows belong to patients.</summary>
    public bool IsPatients => Creation.Contains("TableScope.Patient");
}
