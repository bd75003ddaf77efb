namespace DentalSynth.DbtContract.Facts;

public sealed class MouthFactsTests(TestServer server)
{
    [Fact]
    public Task Nobody_under_eighteen_comes_with_a_tooth_missing() => server.HoldsAsync();

    [Fact]
    public Task Front_teeth_are_kept_longest() => server.HoldsAsync();

    [Fact]
    public Task One_in_three_adults_has_had_all_wisdom_teeth_out() => server.HoldsAsync();

    [Fact]
    public Task Only_diseased_gums_have_deep_pockets_and_scaling_makes_them_shallow() => server.HoldsAsync();

    [Fact]
    public Task Pockets_are_measured_where_scaling_is_found_and_after_it() => server.HoldsAsync();

    [Fact]
    public Task Few_healthy_mouths_are_measured() => server.HoldsAsync();
}
