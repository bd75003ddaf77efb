using Npgsql;
using NpgsqlTypes;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Reads the columns of rows from a binary COPY.</summary>
/// <param name="export">The source of the rows.</param>
internal sealed class BinaryColumnReader(NpgsqlBinaryExporter export) : IColumnReader
{
    public bool? ReadBoolean() => Value<bool>(NpgsqlDbType.Boolean);

    public short? ReadInt16() => Value<short>(NpgsqlDbType.Smallint);

    public int? ReadInt32() => Value<int>(NpgsqlDbType.Integer);

    public long? ReadInt64() => Value<long>(NpgsqlDbType.Bigint);

    public float? ReadSingle() => Value<float>(NpgsqlDbType.Real);

    public double? ReadDouble() => Value<double>(NpgsqlDbType.Double);

    public DateOnly? ReadDate() => Value<DateOnly>(NpgsqlDbType.Date);

    public TimeOnly? ReadTime() => Value<TimeOnly>(NpgsqlDbType.Time);

    public DateTime? ReadTimestamp() => Value<DateTime>(NpgsqlDbType.Timestamp);

    public byte[]? ReadBytes() => Reference<byte[]>(NpgsqlDbType.Bytea);

    public string? ReadText() => Reference<string>(NpgsqlDbType.Text);

    public string? ReadJson() => Reference<string>(NpgsqlDbType.Jsonb);

    private T? Value<T>(NpgsqlDbType type)
        where T : struct => IsNull() ? null : export.Read<T>(type);

    private T? Reference<T>(NpgsqlDbType type)
        where T : class => IsNull() ? null : export.Read<T>(type);

    private bool IsNull()
    {
        var isNull = export.IsNull;
        if (isNull)
        {
            export.Skip();
        }

        return isNull;
    }
}
