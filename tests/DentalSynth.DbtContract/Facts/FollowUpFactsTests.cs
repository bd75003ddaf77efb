namespace DentalSynth.DbtContract.Facts;

public sealed class FollowUpFactsTests(TestServer server)
{
    [Fact]
    public Task A_call_after_treatment_is_made_on_the_next_open_day_after_hard_work() => server.HoldsAsync();

    [Fact]
    public Task Six_in_ten_visits_with_hard_work_are_called_about() => server.HoldsAsync();

    [Fact]
    public Task A_claim_worth_95_dollars_is_looked_into_after_37_days_or_when_denied() => server.HoldsAsync();

    [Fact]
    public Task A_task_about_500_dollars_is_urgent_and_no_other_is() => server.HoldsAsync();

    [Fact]
    public Task A_task_is_taken_up_within_three_days_and_done_within_three_more() => server.HoldsAsync();

    [Fact]
    public Task One_task_in_four_is_taken_up_on_the_day_on_which_it_is_written() => server.HoldsAsync();

    [Fact]
    public Task One_task_in_twenty_is_left_lying() => server.HoldsAsync();
}
