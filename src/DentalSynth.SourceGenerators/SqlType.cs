namespace DentalSynth.SourceGenerators;

/// <summary>A column type of create_tables.sql, with what it is in C# and in PostgreSQL's catalog.</summary>
/// <param name="CatalogName">The name as format_type() gives it.</param>
/// <param name="ClrName">The C# type of the property, without the question mark.</param>
/// <param name="FixedSize">Bytes in PostgreSQL's binary format; 0 where it depends on the value.</param>
/// <param name="MaxLength">The most characters that fit, where the type has a limit.</param>
internal sealed record SqlType(string CatalogName, string ClrName, int FixedSize, int? MaxLength = null)
{
    private static readonly Dictionary<string, SqlType> Plain = new()
    {
        ["bigint"] = new("bigint", "long", 8),
        ["integer"] = new("integer", "int", 4),
        ["smallint"] = new("smallint", "short", 2),
        ["boolean"] = new("boolean", "bool", 1),
        ["real"] = new("real", "float", 4),
        ["double precision"] = new("double precision", "double", 8),
        ["date"] = new("date", "global::System.DateOnly", 4),
        ["time"] = new("time without time zone", "global::System.TimeOnly", 8),
        ["timestamp"] = new("timestamp without time zone", "global::System.DateTime", 8),
        ["text"] = new("text", "string", 0),
        ["jsonb"] = new("jsonb", "string", 0),
        ["bytea"] = new("bytea", "byte[]", 0),
    };

    private static readonly Dictionary<string, string> Limited = new()
    {
        ["varchar"] = "character varying",
        ["char"] = "character",
    };

    /// <summary>Gets the name of the method that reads a value of it.</summary>
    public string ReadMethod =>
        CatalogName switch
        {
            "bigint" => "ReadInt64",
            "integer" => "ReadInt32",
            "smallint" => "ReadInt16",
            "boolean" => "ReadBoolean",
            "real" => "ReadSingle",
            "double precision" => "ReadDouble",
            "date" => "ReadDate",
            "time without time zone" => "ReadTime",
            "timestamp without time zone" => "ReadTimestamp",
            "bytea" => "ReadBytes",
            "jsonb" => "ReadJson",
            _ => "ReadText",
        };

    /// <summary>Returns the type with this name, or null when rows can't be made of it.</summary>
    public static SqlType? Find(string name, int? length)
    {
        if (length is null)
        {
            return Plain.TryGetValue(name, out var plain) ? plain : null;
        }

        return Limited.TryGetValue(name, out var catalogName)
            ? new SqlType($"{catalogName}({length})", "string", 0, length)
            : null;
    }
}
