using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace DentalSynth.Cli.Stories;

/// <summary>Reads patients' stories from a database.</summary>
[SuppressMessage(
    "Security",
    "CA2100",
    Justification = "The queries are our own; what comes from outside is a parameter."
)]
internal sealed class StoryReader : IAsyncDisposable
{
    private const string Folder = "Stories.";
    private readonly NpgsqlConnection connection;
    private readonly DateOnly today;

    private StoryReader(string connectionString, DateOnly today)
    {
        connection = new NpgsqlConnection(connectionString);
        this.today = today;
    }

    /// <summary>Opens a database.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="today">The practice's today.</param>
    /// <param name="cancellationToken">Stops opening.</param>
    public static async Task<StoryReader> OpenAsync(
        string connectionString,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var reader = new StoryReader(connectionString, today);
        await reader.connection.OpenAsync(cancellationToken);
        await using var functions = new NpgsqlCommand(Sql("functions.sql"), reader.connection);
        await functions.ExecuteNonQueryAsync(cancellationToken);
        return reader;
    }

    /// <summary>Returns the members of a patient's family; none if there is no such patient.</summary>
    public Task<List<long>> FamilyAsync(long patient, CancellationToken cancellationToken) =>
        QueryAsync(
            """
            select member."PatNum"
            from raw.patient as member
            join raw.patient using ("Guarantor")
            where patient."PatNum" = $1
            order by 1
            """,
            row => row.GetInt64(0),
            cancellationToken,
            patient
        );

    /// <summary>Returns patients chosen at random, the same ones for the same seed.</summary>
    public Task<List<long>> RandomAsync(int count, long seed, CancellationToken cancellationToken) =>
        QueryAsync(
            """select "PatNum" from raw.patient order by md5(concat($2, ' ', "PatNum")) limit $1""",
            row => row.GetInt64(0),
            cancellationToken,
            count,
            seed
        );

    /// <summary>Reads the story of a patient.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="family">All members of the family, whose money is one account.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<PatientStory> ReadAsync(
        long patient,
        IReadOnlyList<long> family,
        CancellationToken cancellationToken
    )
    {
        var head = await QueryAsync(Sql("head.sql"), row => row.GetString(0), cancellationToken, patient, today);
        var events = new List<StoryEvent>();
        foreach (var source in Sources())
        {
            events.AddRange(await QueryAsync(Sql(source), Event, cancellationToken, family.ToArray()));
        }

        // OpenDental's 0001-01-01 is a date that is not set.
        return new(patient, head, events.Where(happened => happened.Moment.Year > 1));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // Their numbers order what happens at the same time.
    private static IEnumerable<string> Sources() =>
        typeof(StoryReader)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Where(name => char.IsAsciiDigit(name[0]))
            .Order(StringComparer.Ordinal);

    private static string Sql(string name)
    {
        using var text = new StreamReader(
            typeof(StoryReader).Assembly.GetManifestResourceStream(Folder + name)
                ?? throw new InvalidOperationException($"{name} is not embedded")
        );
        return text.ReadToEnd();
    }

    private static StoryEvent Event(NpgsqlDataReader row) =>
        new(
            row.IsDBNull(1) ? DateTime.MinValue : row.GetDateTime(1),
            row.GetInt64(0),
            row.IsDBNull(2) ? string.Empty : row.GetString(2),
            row.IsDBNull(3) ? null : Math.Round((decimal)row.GetDouble(3), 2)
        );

    private async Task<List<T>> QueryAsync<T>(
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellationToken,
        params object[] values
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<T>();
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add(read(row));
        }

        return found;
    }
}
