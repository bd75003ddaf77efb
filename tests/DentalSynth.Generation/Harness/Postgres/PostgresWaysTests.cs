using DentalSynth.Harness.Postgres;

namespace DentalSynth.Generation.Harness.Postgres;

public sealed class PostgresWaysTests
{
    private readonly StubWay closed = new("first", "the door is locked");
    private readonly StubWay open = new("second", reasonClosed: null);
    private readonly StubWay later = new("third", reasonClosed: null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_open_way_is_taken_and_no_later_one_is_asked()
    {
        var ways = new PostgresWays([closed, open, later], choice: null);

        Assert.Same(open, await ways.FirstOpenAsync(Cancellation));
        Assert.False(later.WasAsked);
        Assert.Null(await ways.ReasonNoneIsOpenAsync(Cancellation));
    }

    [Fact]
    public async Task A_way_that_is_asked_for_by_name_is_the_only_one_tried()
    {
        var ways = new PostgresWays([closed, open, later], "third");

        Assert.Same(later, await ways.FirstOpenAsync(Cancellation));
        Assert.False(closed.WasAsked || open.WasAsked);
    }

    [Fact]
    public async Task Without_an_open_way_every_reason_is_told()
    {
        var ways = new PostgresWays([closed, new StubWay("other", "nobody is at home")], choice: null);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(() => ways.FirstOpenAsync(Cancellation));

        Assert.Contains("first: the door is locked", failure.Message, StringComparison.Ordinal);
        Assert.Contains("other: nobody is at home", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Message, await ways.ReasonNoneIsOpenAsync(Cancellation));
    }

    [Fact]
    public async Task No_later_way_stands_in_for_one_that_was_promised()
    {
        var ways = new PostgresWays([closed, open], choice: null, promised: closed);

        Task Ask() => ways.ReasonNoneIsOpenAsync(Cancellation);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(Ask);
        Assert.Equal("DENTALSYNTH_REQUIRE promises first, but: the door is locked", failure.Message);
    }

    [Fact]
    public async Task A_name_that_no_way_has_is_an_error_that_lists_the_names()
    {
        var ways = new PostgresWays([closed, open], "fourth");

        Task Ask() => ways.ReasonNoneIsOpenAsync(Cancellation);

        var failure = await Assert.ThrowsAsync<PostgresStartException>(Ask);
        Assert.Equal("DENTALSYNTH_POSTGRES_WAY is 'fourth'; it can be first, second.", failure.Message);
    }
}
