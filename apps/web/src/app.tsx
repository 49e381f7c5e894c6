import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './parts/states.tsx';
import { SettingsProvider } from './settings/settings.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Shell } from './shell/shell.tsx';
import { BesideProvider } from './source/beside.tsx';
import { NegotiationList } from './negotiation/list.tsx';
import { NegotiationView } from './negotiation/view.tsx';

const ReportListView = lazy(() => import('./reports/list.tsx'));
const ReportView = lazy(() => import('./reports/report.tsx'));
const ReviewView = lazy(() => import('./review/review.tsx'));
const SearchView = lazy(() => import('./find/search.tsx'));
const AddView = lazy(() => import('./add/add.tsx'));
const WhoView = lazy(() => import('./find/who.tsx'));
const ClaimView = lazy(() => import('./find/claim.tsx'));

/** The page: what the address says is shown. */
export function App() {
  return (
    <SettingsProvider>
      <BesideProvider>
        <Shell>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={NegotiationList} />
              <Route path="/n/:id/:view?">
                {({ id, view }) => <NegotiationView key={id} id={decodeURIComponent(id)} view={view} />}
              </Route>
              <Route path="/sources" component={ReportListView} />
              <Route path="/sources/:id">
                {({ id }) => <ReportView key={id} id={decodeURIComponent(id)} />}
              </Route>
              <Route path="/review" component={ReviewView} />
              <Route path="/search" component={SearchView} />
              <Route path="/add" component={AddView} />
              <Route path="/who/:id">{({ id }) => <WhoView id={decodeURIComponent(id)} />}</Route>
              <Route path="/claims/:id">{({ id }) => <ClaimView id={decodeURIComponent(id)} />}</Route>
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </Shell>
      </BesideProvider>
    </SettingsProvider>
  );
}
