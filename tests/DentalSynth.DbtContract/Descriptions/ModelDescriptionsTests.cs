namespace DentalSynth.DbtContract.Descriptions;

public sealed class ModelDescriptionsTests(TestServer server)
{
    private const string Columns = """
        select table_name || ' ' || column_name
        from information_schema.columns
        where table_schema in ('staging', 'int', 'marts')
        order by 1
        """;

    [Fact]
    public void Every_model_has_a_description()
    {
        var descriptions = ModelDescriptions.Read();

        Assert.DoesNotContain(ModelDescriptions.Models, model => !descriptions.Has(model));
    }

    [Fact]
    public void Every_listed_model_and_column_has_a_description() => Assert.Empty(ModelDescriptions.Read().Bare);

    [Fact]
    public async Task Every_column_of_every_model_has_a_description()
    {
        var (database, practice) = await SmallPractice.CopyAsync(await server.StartedAsync(), "described");
        await using var _ = database;
        await new FrozenDbt(FrozenManifest.Read()).BuildAsync(
            new DbtTarget(practice.ConnectionString, practice.AsOf),
            static _ => false,
            [.. ModelDescriptions.Models],
            TestContext.Current.CancellationToken
        );
        var descriptions = ModelDescriptions.Read();

        var columns = await Sql.TextsAsync(database.ConnectionString, Columns);

        Assert.NotEmpty(columns);
        Assert.DoesNotContain(
            columns,
            column => column.Split(' ') is [var model, var name] && !descriptions.Has(model, name)
        );
    }

    [Fact]
    public void Entries_without_a_description_are_found()
    {
        var descriptions = new ModelDescriptions();

        descriptions.Add([
            "models:",
            "  - name: fact_visit",
            "    description: >-",
            "      A visit.",
            "    columns:",
            "      - name: visit_id",
            "        description: Key of the visit.",
            "      - name: visit_date",
            "        data_tests: [not_null]",
            "  - name: fact_void",
            "unit_tests:",
            "  - name: a_visit_counts_once",
        ]);

        Assert.Equal(["fact_visit.visit_date", "fact_void"], descriptions.Bare);
        Assert.True(descriptions.Has("fact_visit", "visit_id"));
        Assert.False(descriptions.Has("a_visit_counts_once"));
    }
}
