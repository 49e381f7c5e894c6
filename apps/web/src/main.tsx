import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pickUp } from './api/first.ts';
import { App } from './app.tsx';

/** So long nothing is drawn while the first answers are awaited, in milliseconds; an eye hardly sees it. */
const PATIENCE = 100;

await pickUp(PATIENCE);
createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
