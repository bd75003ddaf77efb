namespace DentalSynth.Generation.Expectations;

public sealed class ExpectationTests(ExpectedPractice practice)
{
    private const int AllDbtTests = 4_756;
    private const int CheckedDbtTests = 2_582;

    public static TheoryData<string> Tables { get; } =
    [.. Expectation.All.Select(expectation => expectation.Table).Distinct()];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_is_as_the_dbt_project_expects_it(string table)
    {
        var told = (await practice.UnmetOf(table))
            .Where(asked => !UnmetExpectations.IsListed(asked.Expectation))
            .Select(asked => $"\n{asked.Told}")
            .ToList();

        Assert.True(told.Count == 0, string.Concat(told));
    }

    [Fact]
    public async Task No_table_is_as_expected_because_it_is_empty()
    {
        var empty = new List<string>();
        foreach (var table in Expectation.All.Select(expectation => expectation.Table).Distinct())
        {
            if (await practice.RowsOf(table) == 0)
            {
                empty.Add(table);
            }
        }

        Assert.Equal(["clinic"], empty);
    }

    [Fact]
    public async Task What_is_listed_as_unmet_is_unmet()
    {
        var met = new List<string>();
        foreach (var table in Expectation.All.Where(UnmetExpectations.IsListed).GroupBy(expected => expected.Table))
        {
            var unmet = (await practice.UnmetOf(table.Key)).Select(asked => asked.Expectation).ToHashSet();
            met.AddRange(
                table.Where(expected => !unmet.Contains(expected)).Select(expected => $"\n{expected.Sentence}")
            );
        }

        Assert.True(met.Count == 0, string.Concat(met));
        Assert.Equal(
            UnmetExpectations.Count,
            Expectation.All.Where(UnmetExpectations.IsListed).DistinctBy(expected => expected.Sentence).Count()
        );
    }

    [Fact]
    public void Every_dbt_test_is_checked_or_has_a_reason_not_to_be()
    {
        var unchecked_ = ExpectationFile.Read("unchecked.csv").Sum(row => row.Number("Tests"));

        Assert.Equal(CheckedDbtTests, Expectation.All.Sum(expectation => expectation.Tests));
        Assert.Equal(AllDbtTests, CheckedDbtTests + unchecked_);
    }
}
