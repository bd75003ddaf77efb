using System.Text.RegularExpressions;

namespace DentalSynth.Generators.Tables;

/// <summary>Declares a table of schema raw on the class that makes its rows. The row type comes from it at build.</summary>
/// <param name="row">The row type's name; in lower case the table's name in <c>schema/create_tables.sql</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed partial class TableAttribute(string row) : Attribute
{
    private string? noun;

    /// <summary>Gets the row type's name.</summary>
    public string Row => row;

    /// <summary>Gets or sets the table's name, where the row type must have another one.</summary>
    public string Name { get; set; } = row.ToLowerInvariant();

    /// <summary>Gets or sets what the rows belong to. Default the practice. A patient has a sequence of keys for each
    /// of the tables whose rows belong to patients.</summary>
    public TableScope BelongsTo { get; set; }

    /// <summary>Gets or sets what several rows are called in English. Default the row type's name in words.</summary>
    public string Noun
    {
        get => noun ?? WordStart().Replace(Row, " ").ToLowerInvariant() + "s";
        set => noun = value;
    }

    /// <summary>Gets or sets the fewest rows that a practice of any size is planned to have. Default 0.</summary>
    public int LeastRows { get; set; }

    /// <summary>Gets or sets the fewest rows that are planned for each 1,000 patients. Default 0.</summary>
    public int LeastPer1000Patients { get; set; }

    /// <summary>Gets or sets the columns, separated by blanks, that passing time may change in a row that is there.
    /// Default none: the table only gets new rows.</summary>
    public string Changes { get; set; } = "";

    /// <summary>Gets or sets the date columns, separated by blanks, that may lie ahead of today. Default none.</summary>
    public string Planned { get; set; } = "";

    /// <summary>Gets or sets the date columns, separated by blanks, in which a new row may tell of an older day: what
    /// is paid was done before, a condition began before it was heard of. Default none.</summary>
    public string Backdated { get; set; } = "";

    /// <summary>Gets or sets the columns, separated by blanks, that may be empty in some rows only. Default none: a column
    /// has a value in every row or in none.</summary>
    public string MayBeEmpty { get; set; } = "";

    /// <summary>Gets or sets the number columns, separated by blanks, that may be negative: money that goes both ways,
    /// colors, and numbers where -1 means none. Default none.</summary>
    public string MayBeNegative { get; set; } = "";

    /// <summary>Gets or sets the date columns, separated by blanks, that may be before the practice opened. Default none.
    /// </summary>
    public string History { get; set; } = "";

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
