import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import './ui/base.css';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);

// After the live map: what keeps the page for a time without network must not slow its first view. The one-file page and
// the development server have nothing to keep.
if (import.meta.env.MODE === 'production')
  new PerformanceObserver((marks, observer) => {
    if (marks.getEntriesByName('livemap').length === 0) return;
    observer.disconnect();
    setTimeout(() => {
      import('./offline/keep').then(
        ({ keep }) => keep(),
        // The network went away within these seconds: the next visit keeps the page.
        console.info,
      );
    }, 3000);
  }).observe({ type: 'mark', buffered: true });
