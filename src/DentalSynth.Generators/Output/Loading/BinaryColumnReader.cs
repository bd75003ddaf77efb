using DentalSynth.Generators.Tables;
using Npgsql;
using NpgsqlTypes;

namespace DentalSynth.Generators.Output.Loading;

/// <summary>Reads the columns of rows that PostgreSQL sends by binary COPY.</summary>
/// <param name="export">Where the rows come from.</param>
internal sealed class BinaryColumnReader(NpgsqlBinaryExporter export) : IColumnReader
{
    /// <inheritdoc/>
    public bool? ReadBoolean() => Value<bool>(NpgsqlDbType.Boolean);

    /// <inheritdoc/>
    public short? ReadInt16() => Value<short>(NpgsqlDbType.Smallint);

    /// <inheritdoc/>
    public int? ReadInt32() => Value<int>(NpgsqlDbType.Integer);

    /// <inheritdoc/>
    public long? ReadInt64() => Value<long>(NpgsqlDbType.Bigint);

    /// <inheritdoc/>
    public float? ReadSingle() => Value<float>(NpgsqlDbType.Real);

    /// <inheritdoc/>
    public double? ReadDouble() => Value<double>(NpgsqlDbType.Double);

    /// <inheritdoc/>
    public DateOnly? ReadDate() => Value<DateOnly>(NpgsqlDbType.Date);

    /// <inheritdoc/>
    public TimeOnly? ReadTime() => Value<TimeOnly>(NpgsqlDbType.Time);

    /// <inheritdoc/>
    public DateTime? ReadTimestamp() => Value<DateTime>(NpgsqlDbType.Timestamp);

    /// <inheritdoc/>
    public byte[]? ReadBytes() => Reference<byte[]>(NpgsqlDbType.Bytea);

    /// <inheritdoc/>
    public string? ReadText() => Reference<string>(NpgsqlDbType.Text);

    /// <inheritdoc/>
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
