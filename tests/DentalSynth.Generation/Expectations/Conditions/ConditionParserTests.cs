using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Expectations.Conditions;

public sealed class ConditionParserTests
{
    private static readonly Dictionary<string, object?> Values = new()
    {
        ["Seven"] = 7.0,
        ["Nothing"] = null,
        ["Name"] = "Ann Lee",
        ["Blank"] = "  ",
        ["Yes"] = true,
        ["Day"] = new DateTime(2026, 1, 30),
    };

    [Theory]
    [InlineData("Seven = 7", true)]
    [InlineData("Seven <> 7 or Yes", true)]
    [InlineData("Seven in (1, 7.0)", true)]
    [InlineData("Seven not in (1, 2)", true)]
    [InlineData("Seven between 8 and 9", false)]
    [InlineData("Seven > -1 and Seven < 8", true)]
    [InlineData("abs(Seven - 10) <= 3", true)]
    [InlineData("Nothing = 7", null)]
    [InlineData("Nothing = 7 or Seven = 7", true)]
    [InlineData("Nothing = 7 and Seven = 8", false)]
    [InlineData("not (Nothing = 7)", null)]
    [InlineData("Nothing is null and Seven is not null", true)]
    [InlineData("Nothing in (1, 2)", null)]
    [InlineData("coalesce(Nothing, Seven) = 7", true)]
    [InlineData("trim(Blank) <> ''", false)]
    [InlineData("length(Name) = 7", true)]
    [InlineData("Name like 'Ann%'", true)]
    [InlineData("Name not like '%Lee'", false)]
    [InlineData("Yes in (true, false)", true)]
    [InlineData("Yes in (0)", false)]
    [InlineData("Day >= '2026-01-30'", true)]
    [InlineData("Day <= today and Day > today - 2", true)]
    public void A_condition_is_read_as_SQL_reads_it(string condition, bool? expected) =>
        Assert.Equal(expected, Parser(condition).Parse()(null!));

    [Theory]
    [InlineData("Seven = ")]
    [InlineData("Seven = 7 7")]
    [InlineData("Seven in 7")]
    [InlineData("cube(Seven) = 1")]
    public void What_can_not_be_read_is_an_error_that_shows_it(string condition) =>
        Assert.Contains(
            condition,
            Assert.Throws<FormatException>(() => Parser(condition).Parse()).Message,
            StringComparison.Ordinal
        );

    private static ConditionParser Parser(string condition) => new(condition, new(2026, 1, 31), Column);

    private static Func<IRow, object?> Column(string name) =>
        Values.TryGetValue(name, out var value) ? _ => value : throw new FormatException($"no {name}");
}
